from itertools import permutations
n, k = map(int, input().split())
cols = list(zip(*[map(int, input().strip()) for _ in range(n)]))
ans = 10 ** 9
for order in permutations(cols):
    nums = [0] * n
    for c in order:
        nums = [x * 10 + d for x, d in zip(nums, c)]
    ans = min(ans, max(nums) - min(nums))
print(ans)
