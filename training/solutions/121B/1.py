n, k = map(int, input().split())
d = list(input())
i = 0
while k and i < n - 1:
    if d[i] == "4" and d[i + 1] == "7":
        k -= 1
        if i % 2 == 0:
            d[i + 1] = "4"
            if i + 2 < n and d[i + 2] == "7":
                if k % 2:
                    d[i + 1] = "7"
                break
        else:
            d[i] = "7"
            if d[i - 1] == "4":
                if k % 2:
                    d[i] = "4"
                break
    i += 1
print("".join(d))
