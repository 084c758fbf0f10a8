import { RegionInfo } from 'aws-cdk-lib/region-info';

/** CloudFront takes certificates and web ACLs from here only, wherever the desk itself runs. */
export const edgeRegion = 'us-east-1';

/**
 * Regions of AWS where Amazon SES sends no mail; every other service of the desk is in all regions.
 * https://docs.aws.amazon.com/general/latest/gr/ses.html, as of November 2026
 */
const withoutMail = new Set([
  'ap-east-1',
  'ap-east-2',
  'ap-southeast-4',
  'ap-southeast-6',
  'ap-southeast-7',
  'eu-south-2',
  'mx-central-1',
]);

/** Regions where Amazon SES also takes mail in: the email receiving endpoints of the same page. */
export const receivingRegions: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ca-central-1',
  'eu-central-1',
  'eu-south-1',
  'eu-west-1',
  'eu-west-2',
];

/** Why the desk cannot run in this region; undefined when it can. */
export const whyNotIn = (region: string): string | undefined => {
  if (RegionInfo.get(region).partition !== 'aws')
    return `AWS has no region "${region}" in its main partition`;
  return withoutMail.has(region) ? `Amazon SES sends no mail from ${region}` : undefined;
};
