c = list(map(int, input().split()))
k = 0
while c[k % 2] > k:
    c[k % 2] -= k + 1
    k += 1
print("Valera" if k % 2 else "Vladik")
