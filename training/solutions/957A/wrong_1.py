n = int(input())
s = input().strip()
if "CC" in s or "MM" in s or "YY" in s or "?" not in s:
    print("No")
else:
    print("Yes")
