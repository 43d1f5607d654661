a, b = input().strip(), input().strip()
same = len(a) == len(b) and ('1' in a) == ('1' in b)
print("YES" if same else "NO")
