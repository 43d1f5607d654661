n = int(input())
nums = input().split()
length = len(nums[0])
ans = 0
for i in range(length):
    s = sum(int(x[length - 1 - i]) for x in nums)
    ans += s * (10 ** (2 * i) + 10 ** (2 * i + 1)) * n
print(ans % 998244353)
