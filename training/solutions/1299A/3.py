n = int(input())
nums = list(map(int, input().split()))
once = twice = 0
for x in nums:
    twice |= once & x
    once |= x
single = once & ~twice
nums.sort(key=lambda x: x & single, reverse=True)
print(*nums)
