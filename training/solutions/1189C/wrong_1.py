n = int(input())
s = list(map(int, input().split()))
q = int(input())
for _ in range(q):
    l, r = map(int, input().split())
    part = s[l - 1:r]
    print(sum(part[i] + part[i + 1] >= 10 for i in range(0, len(part) - 1, 2)))
