n = int(input())
a = list(map(int, input().split()))
odd = [False] * (n + 1)
even = [False] * (n + 1)
even[0] = True
for j in range(1, n + 1):
    for i in range(j - 1, -1, -2):
        if a[i] % 2 and a[j - 1] % 2:
            if even[i]:
                odd[j] = True
            if odd[i]:
                even[j] = True
print("Yes" if odd[n] else "No")
