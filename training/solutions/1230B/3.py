n, k = map(int, input().split())
s = input().strip()
if n == 1 and k > 0:
    print(0)
else:
    r = []
    for i in range(n):
        best = int(i == 0)
        if k and int(s[i]) > best:
            r.append(str(best))
            k -= 1
        else:
            r.append(s[i])
    print("".join(r))
