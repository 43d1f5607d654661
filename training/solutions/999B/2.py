n = int(input())
t = list(input().strip())
d = 2
while d <= n:
    if n % d == 0:
        i, j = 0, d - 1
        while i < j:
            t[i], t[j] = t[j], t[i]
            i += 1
            j -= 1
    d += 1
print("".join(t))
