import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BucketEncryption, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PrivateBucket } from './private-bucket.ts';
import { acknowledge } from './waivers.ts';

export type StoreBucketProps = { key: IKey; expiration?: Duration };

/** A store of files, encrypted with the desk's key; what is overwritten or deleted can be had back for 90 days. */
export class StoreBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, { key, expiration }: StoreBucketProps) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      versioned: true,
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(90),
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }],
          ...(expiration ? { expiration } : { expiredObjectDeleteMarker: true }),
        },
      ],
    });
    acknowledge(this, waivers);
  }
}

const waivers = {
  'AwsSolutions-S1':
    'Only functions of the desk read and write here, and the ticket tells what they did; who asked besides is in the CloudTrail of the account.',
};
