w, m, k = map(int, input().split())
print(w // (len(str(m)) * k))
