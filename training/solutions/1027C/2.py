from collections import Counter
t = int(input())
for _ in range(t):
    input()
    cnt = Counter(map(int, input().split()))
    sides = []
    for v in sorted(cnt):
        sides += [v] * min(2, cnt[v] // 2)
        if cnt[v] >= 4:
            sides = [v, v]
            break
    best = min(range(len(sides) - 1), key=lambda i: sides[i + 1] / sides[i])
    a, b = sides[best], sides[best + 1]
    print(a, b, a, b)
