n, k = map(int, input().split())
words = [input().strip() for _ in range(n)]

def solve(used, nums):
    if len(used) == k:
        return max(nums) - min(nums)
    best = 10 ** 8
    for i in range(k):
        if i not in used:
            best = min(best, solve(used + [i], [x * 10 + int(w[i]) for x, w in zip(nums, words)]))
    return best

print(solve([], [0] * n))
