n = int(input())
a = list(map(int, input().split()))
k = -a[0] % n
ok = all((a[i] + (k if i % 2 == 0 else -k)) % n == i for i in range(n))
print("Yes" if ok else "No")
