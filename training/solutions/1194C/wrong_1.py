from collections import Counter
for _ in range(int(input())):
    s, t, p = input(), input(), input()
    if Counter(t) - Counter(s + p) or Counter(s) - Counter(t):
        print("NO")
    else:
        print("YES")
