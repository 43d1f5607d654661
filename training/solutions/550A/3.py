s = input().strip()
ab = [i for i in range(len(s) - 1) if s[i:i + 2] == "AB"]
ba = [i for i in range(len(s) - 1) if s[i:i + 2] == "BA"]
if ab and ba and (ba[-1] - ab[0] > 1 or ab[-1] - ba[0] > 1):
    print("YES")
else:
    print("NO")
