n = int(input())
nums = sorted(set(int(v) for v in input().strip().split(',')))
bad = 0
for i in range(len(nums)):
    for j in range(i):
        if nums[i] % nums[j] != 0:
            bad += 1
if bad:
    print('NOT FRIENDS')
else:
    print('FRIENDS')
