a = input().strip()
b = input().strip()
if len(a) != len(b):
    print("NO")
elif a == b or ('1' in a and '1' in b):
    print("YES")
else:
    print("NO")
