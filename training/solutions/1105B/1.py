n, k = map(int, input().split())
s = input()
print(max(s.count(c * k) for c in "abcdefghijklmnopqrstuvwxyz"))
