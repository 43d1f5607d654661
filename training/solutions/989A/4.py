s = input().strip()
ans = "No"
for i in range(len(s) - 2):
    if sorted(s[i:i + 3]) == ["A", "B", "C"]:
        ans = "Yes"
print(ans)
