n = int(input())
a = list(map(int, input().split()))
c = sum(a[i] == i for i in range(n))
if c < n:
    c += 2 if any(a[i] != i and a[a[i]] == i for i in range(n)) else 1
print(c)
