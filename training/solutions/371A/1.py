n, k = map(int, input().split())
a = input().split()
print(sum(min(a[i::k].count("1"), a[i::k].count("2")) for i in range(k)))
