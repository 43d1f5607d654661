k = int(input())
d = [i for i in range(5, k // 5 + 1) if k % i == 0]
if not d:
    print(-1)
else:
    m = d[-1]
    v = "aeiou"
    print("".join(v[(i // m + i % m) % 5] for i in range(k)))
