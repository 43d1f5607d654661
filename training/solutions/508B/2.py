s = input().strip()
e = [i for i in range(len(s)) if s[i] in "02468"]
if e:
    k = next((i for i in e if s[i] < s[-1]), e[-1])
    print(s[:k] + s[-1] + s[k + 1:-1] + s[k])
else:
    print(-1)
