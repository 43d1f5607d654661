s = input().strip()
ans = "1" if s[-1] in "13579" else "2"
print(ans)
