n = int(input())
a = int(input())
b = int(input())
answer = 6
for code in range(6 ** 5):
    used = [0] * 6
    used[0] = b
    for side in (a, a, a, a, b):
        used[code % 6] += side
        code //= 6
    if max(used) <= n:
        answer = min(answer, 6 - used.count(0))
print(answer)
