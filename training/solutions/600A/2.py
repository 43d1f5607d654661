import re
s = input().strip()
nums, rest = [], []
for w in re.split('[,;]', s):
    if re.fullmatch('0|[1-9][0-9]*', w):
        nums.append(w)
    else:
        rest.append(w)
print('"%s"' % ','.join(nums) if nums else '-')
print('"%s"' % ','.join(rest) if rest else '-')
