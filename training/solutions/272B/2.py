def f(x):
    if x == 0:
        return 0
    return f(x // 2) + x % 2

n = int(input())
cnt = [0] * 40
pairs = 0
for x in map(int, input().split()):
    k = f(x)
    pairs += cnt[k]
    cnt[k] += 1
print(pairs)
