s = input()
ans = 1
for part in s.split("b"):
    if part:
        ans = ans * (len(part) + 1) % 1000000007
print(ans - 1)
