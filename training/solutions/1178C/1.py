w, h = map(int, input().split())
print(pow(2, w + h, 998244353))
