a = list(map(int, input().split()))
print("Yes" if a[0] == min(a) else "No")
