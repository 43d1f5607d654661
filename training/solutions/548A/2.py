s = input().strip()
k = int(input())
if len(s) % k:
    print("NO")
else:
    d = len(s) // k
    ans = "YES"
    for i in range(len(s)):
        j = i // d * d + d - 1 - i % d
        if s[i] != s[j]:
            ans = "NO"
    print(ans)
