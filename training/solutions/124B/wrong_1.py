n, k = map(int, input().split())
words = [input().strip() for _ in range(n)]
cols = list(zip(*[map(int, w) for w in words]))
cols.sort(key=lambda c: max(c) - min(c))
nums = [0] * n
for c in cols:
    nums = [x * 10 + d for x, d in zip(nums, c)]
print(max(nums) - min(nums))
