n = int(input())
s = set(input().strip())
if len(s) == 1:
    print(s.pop())
elif len(s) == 3:
    print("BGR")
else:
    print((set("BGR") - s).pop())
