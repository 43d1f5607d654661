n, k = map(int, input().split())
d = list(input())
i = 0
while k and i < n - 1:
    if d[i] == "4" and d[i + 1] == "7":
        k -= 1
        if i % 2 == 0:
            d[i + 1] = "4"
        else:
            d[i] = "7"
    i += 1
print("".join(d))
