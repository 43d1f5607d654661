t = int(input())
for _ in range(t):
    n = int(input())
    k = n // 2
    if k % 2 == 1:
        print("NO")
    else:
        a = [2 * i for i in range(1, k + 1)]
        b = [2 * i - 1 for i in range(1, k)]
        b.append(sum(a) - sum(b))
        print("YES")
        print(*(a + b))
