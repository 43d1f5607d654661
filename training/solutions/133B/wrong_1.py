s = input().strip()
ans = 0
for c in s:
    ans = ans * 16 + "<>+-.,[]".index(c) + 8
print(ans % 1000003)
