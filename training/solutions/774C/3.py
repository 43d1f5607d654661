n = int(input())
ans = []
while n > 3:
    ans.append("1")
    n -= 2
ans.append("1" if n == 2 else "7")
print("".join(reversed(ans)))
