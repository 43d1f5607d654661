n = int(input())
a = list(map(int, input().split()))
y = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
z = y[:]
z[1] = 29
b = y + y + z
ok = any(b[i:i + n] == a for i in range(len(b)))
print("Yes" if ok else "No")
