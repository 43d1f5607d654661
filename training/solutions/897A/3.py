n, m = map(int, input().split())
s = list(input())
for i in range(m):
    l, r, a, b = input().split()
    for j in range(int(l) - 1, int(r)):
        if s[j] == a:
            s[j] = b
print("".join(s))
