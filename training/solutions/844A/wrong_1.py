s = input()
k = int(input())
print("impossible" if k > len(s) else k - len(set(s)))
