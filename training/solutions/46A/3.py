n = int(input())
k = 1
for i in range(1, n):
    k += i
    if k > n:
        k -= n
    print(k, end=" ")
