n = int(input())
ans = "-1"
for a in range(7):
    if n - 4 * a >= 0 and (n - 4 * a) % 7 == 0:
        ans = "4" * a + "7" * ((n - 4 * a) // 7)
        break
print(ans)
