n = int(input())
a = [4, 7, 47, 74, 44, 77, 444, 447, 474, 477, 777, 774, 744, 747]
ans = "NO"
for x in a:
    if n % x == 0:
        ans = "YES"
print(ans)
