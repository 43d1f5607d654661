n, k = map(int, input().split())
a = input().split()
k -= 1
while a[k] == "0":
    k = (k + 1) % n
print(k + 1)
