def norm(s):
    s = s.strip().replace("O", "0").lower()
    return s.replace("1", "l").replace("i", "l")
s = norm(input())
n = int(input())
ans = "Yes"
for i in range(n):
    if norm(input()) == s:
        ans = "No"
print(ans)
