n = int(input())
s = input().strip()
if s[::-1] < s:
    print("YES")
    print(1, n)
else:
    print("NO")
