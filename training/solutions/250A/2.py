n = int(input())
a = list(map(int, input().split()))
p = [i for i in range(n) if a[i] < 0]
cut = [0] + p[2::2] + [n]
r = [y - x for x, y in zip(cut, cut[1:])]
print(len(r))
print(*r)
