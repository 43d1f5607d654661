n = input().strip()
ans = 0
for c in n:
    ans = ans * 2 + (1 if c == "4" else 2)
print(ans)
