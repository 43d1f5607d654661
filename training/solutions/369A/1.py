n, m, k = map(int, input().split())
w = 0
for x in input().split():
    if x == "2" and k > 0:
        k -= 1
    elif m > 0:
        m -= 1
    else:
        w += 1
print(w)
