a = int(input())
b = int(input())
c = int(input())
ans = 0
for i in range(1, a + 1):
    if i * 2 <= b and i * 4 <= c:
        ans = i * 7
print(ans)
