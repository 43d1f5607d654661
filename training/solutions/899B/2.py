n = int(input())
a = list(map(int, input().split()))
y = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
z = y[:]
z[1] = 29
b = y + y + z + y + y + y + y
ans = "No"
for i in range(len(b) - n + 1):
    if b[i:i + n] == a:
        ans = "Yes"
print(ans)
